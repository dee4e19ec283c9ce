const { Order, Box } = require('../models');

class OrderService {
  async place(userId, boxId, servings) {
    const box = await Box.findOne({ _id: boxId, active: true });
    if (!box) throw Object.assign(new Error('Box not found'), { status: 404 });
    return Order.create({ user: userId, box: box._id, servings, totalCents: box.priceCents * servings });
  }

  cancel(orderId) {
    return Order.findByIdAndUpdate(orderId, { status: 'cancelled' }, { new: true });
  }

  cancelOwn(orderId, userId) {
    return Order.findOneAndUpdate({ _id: orderId, user: userId, status: 'new' }, { status: 'cancelled' }, { new: true });
  }
}

module.exports = new OrderService();
