exports.signedIn = async function signedIn(ctx, next) {
  if (!ctx.session.cellar) ctx.throw(401, 'Sign in first');
  ctx.state.cellar = ctx.session.cellar;
  await next();
};
