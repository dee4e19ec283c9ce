export default defineEventHandler(async (event) => {
  await requireAgent(event);
  const { voiceApiSecret } = useRuntimeConfig(event);
  const { ticketId } = await readBody(event);
  if (!Number.isInteger(ticketId)) throw createError({ statusCode: 422, statusMessage: 'Unknown ticket' });
  await $fetch('https://voice.example-calls.test/v1/calls', {
    method: 'POST',
    headers: { Authorization: `Bearer ${voiceApiSecret}` },
    body: { reference: ticketId },
  });
  return { ok: true };
});
