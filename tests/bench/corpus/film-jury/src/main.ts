import cors from 'cors';
import express, { type NextFunction, type Request, type Response, Router } from 'express';
import { discreetly, lastResort, openly, settings, StreamHook, TicketHook } from '@core';
import { JurorController } from './accounts/jurors';
import { jurorOnly, viewerOnly } from './accounts/signedIn';
import { ViewerController } from './accounts/viewers';
import { ArchivistController } from './ai/archivist';
import { PressController } from './ai/press';
import { anyPage, juryPages, knownPage } from './origins';
import { ScreeningController } from './screenings';

const app = express();
const [viewers, jurors, screenings, press, archivist] = [new ViewerController(), new JurorController(), new ScreeningController(), new PressController(), new ArchivistController()];
const hooks = { ticket: new TicketHook(settings.get('TICKET_HOOK_SECRET')), stream: new StreamHook(settings.get('STREAM_HOOK_SECRET')) };

app.post('/hooks/:kind(ticket|stream)', express.raw({ type: '*/*' }), (req, res) => {
  const hook = hooks[req.params.kind as keyof typeof hooks];
  res.sendStatus(hook.accepts(req.body, req.get('x-hook-signature')) ? 204 : 401);
});

const viewerRoutes = Router();
viewerRoutes.use(cors({ origin: anyPage, credentials: true }), express.json());
viewerRoutes.post('/', openly(viewers.signUp));
viewerRoutes.post('/session', openly(viewers.signIn));
viewerRoutes.put('/screening', viewerOnly, openly(viewers.setScreening));
viewerRoutes.post('/screening', viewerOnly, openly(viewers.enterScreening));
viewerRoutes.post('/films/:film/keys', viewerOnly, openly(screenings.viewerKey));
viewerRoutes.post('/keys/:key/code', viewerOnly, openly(screenings.viewerCode));

const jurorRoutes = Router();
jurorRoutes.use(cors({ origin: knownPage, credentials: true }), express.json());
jurorRoutes.post('/', jurorOnly, discreetly(jurors.signUp));
jurorRoutes.post('/session', discreetly(jurors.signIn));
jurorRoutes.put('/subtitles', discreetly(jurors.subtitles));
jurorRoutes.put('/screening', jurorOnly, discreetly(jurors.setScreening));
jurorRoutes.post('/screening', jurorOnly, discreetly(jurors.enterScreening));
jurorRoutes.post('/films/:film/keys', jurorOnly, discreetly(screenings.jurorKey));
jurorRoutes.post('/keys/:key/code', jurorOnly, discreetly(screenings.jurorCode));

const pressRoutes = Router();
pressRoutes.use((req: Request, res: Response, next: NextFunction) => {
  res.vary('Origin').set('Access-Control-Allow-Origin', req.get('origin')).set('Access-Control-Allow-Credentials', 'true');
  next();
});
pressRoutes.use(jurorOnly, express.json());
pressRoutes.get('/invitations/:film', discreetly(press.invitation));
pressRoutes.post('/ranking', discreetly(press.ranking));

const deskRoutes = Router();
deskRoutes.use((req: Request, res: Response, next: NextFunction) => {
  const page = juryPages.find((address) => address === req.get('origin'));
  if (page) res.vary('Origin').set('Access-Control-Allow-Origin', page).set('Access-Control-Allow-Credentials', 'true');
  next();
});
deskRoutes.use(jurorOnly, express.json());
deskRoutes.get('/sheets/:film', discreetly(press.sheet));
deskRoutes.post('/order', discreetly(press.order));
deskRoutes.post('/archivist', discreetly(archivist.ask));
deskRoutes.put('/posters/:film', express.raw({ type: 'image/*', limit: '2mb' }), discreetly(screenings.poster));

app.get('/line-up', cors(), discreetly(screenings.lineUp));
app.use('/viewers', viewerRoutes).use('/jurors', jurorRoutes).use('/press', pressRoutes).use('/desk', deskRoutes);
app.use(lastResort);
app.listen(Number(process.env.PORT ?? 4800));
