const { HttpError } = require('./http');
const { requireUser, workshopDevice, paintDevice, isMechanic, isCashier, officeStaff, officeUser } = require('./auth');

module.exports = {
  user: async (req) => { req.user = requireUser(req); },
  workshop: async (req) => { req.device = await workshopDevice(req); },
  paint: async (req) => { req.device = await paintDevice(req); },
  mechanic: async (req) => { if (!isMechanic(req)) throw new HttpError(403, 'Mechanics only'); },
  cashier: async (req) => { if (!isCashier(req)) throw new HttpError(403, 'Cashiers only'); },
  office: async (req) => { req.office = officeUser(req); },
  staff: async (req) => { req.office = await officeStaff(req); },
};
