import { useSession } from '../session/session.js';
import { ROOMS, type Room } from './rooms.js';

/** @returns the rooms of whoever is signed in. */
export function useRooms(): readonly Room[] {
  const { can } = useSession();
  return ROOMS.filter(({ needs }) => can(...needs));
}
