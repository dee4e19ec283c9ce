exports.signedIn = async (ctx, next) => {
  if (!ctx.session.editorId) ctx.throw(401, 'Sign in first');
  ctx.state.editorId = ctx.session.editorId;
  await next();
};
