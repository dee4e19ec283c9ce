import { Profile } from '@/lib/models';
import { getGardener } from '@/lib/current';

/** Result is used by the pages and the moderation routes. */
export async function moderationAccess() {
  const result = { allowed: true, reason: null };
  try {
    const user = await getGardener();
    const profile = await Profile.findOne({ user: user.id }).lean();
    result.allowed = profile?.moderator === true;
  } catch (error) {
    result.reason = error.message;
  }
  return result;
}

export async function caretakerAccess() {
  const result = { allowed: false, reason: null };
  try {
    const user = await getGardener();
    const profile = await Profile.findOne({ user: user.id }).lean();
    result.allowed = profile?.moderator === true;
  } catch (cause) {
    result.reason = cause.message;
  }
  return result;
}
