import Handlebars from 'handlebars';

export const greeting = (line: string, lessons: number) =>
  ['<!doctype html><body>', `<p>${line}</p>`, `<p>This term has ${lessons} lessons.</p>`, '</body>'].join('\n');

export const letterTemplate = Handlebars.compile(
  '<!doctype html><body><p>{{salutation}} parents of {{firstName}},</p><p>This term has {{lessons}} lessons.</p></body>',
);
