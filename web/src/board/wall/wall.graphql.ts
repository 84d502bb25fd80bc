// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../../api/document.js';
import type * as T from '../../api/operations.js';

export const Wall: Document<T.Wall, T.WallVariables> = {
  name: 'Wall',
  text: "query Wall($eventId:ID$city:String){board(eventId:$eventId city:$city){asOf sweepAlive totals{heldCount unrepresentedCount lawyersPresent lawyersExpected openViolationCount}departments{...DepartmentLine nextClock{detention{id person{id name nameless birthYear}}}}}}fragment DepartmentLine on DepartmentLoad{department{id name shortName city zone verified phone lawyersPresent{id lawyer{id name}}accessRefusals{id running}}heldCount unrepresentedCount lawyersPresent lawyersExpected openViolationCount nextClock{...Clock}}fragment Clock on Deadline{id ruleCode title article state dueAt actBy lastDay opens watched isOpen isProvisional concerns missing pausedSince voidReason zone verify packVersion}",
};
