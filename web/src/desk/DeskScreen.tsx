import { Redirect } from 'wouter';
import { paths } from '../app/paths.js';
import { useRooms } from './useRooms.js';

/** The entry of the desk leads to the first room there is for this person. */
export function DeskScreen() {
  const [first] = useRooms();
  return <Redirect to={first?.path ?? paths.account()} replace />;
}
