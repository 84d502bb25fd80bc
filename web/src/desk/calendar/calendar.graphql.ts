// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../../api/document.js';
import type * as T from '../../api/operations.js';

export const DeskHolidays: Document<T.DeskHolidays, T.DeskHolidaysVariables> = {
  name: 'DeskHolidays',
  text: "query DeskHolidays($year:Int!){holidays(year:$year){...HolidayTable}}fragment HolidayTable on HolidayYear{year confirmed confirmedAt confirmedBy{id name}source missing unconfirmed recounting days{date code title working countsAsWorking confirmed confirmedAt confirmedBy{id name}setAt setBy{id name}source sourceKey swappedWith withdrawn reason}}",
};

export const ImportHolidays: Document<T.ImportHolidays, T.ImportHolidaysVariables> = {
  name: 'ImportHolidays',
  text: "mutation ImportHolidays($input:ImportHolidaysInput!){importHolidays(input:$input){...on ImportHolidaysSuccess{added}...on Refusal{code message}}}",
};

export const SetHoliday: Document<T.SetHoliday, T.SetHolidayVariables> = {
  name: 'SetHoliday',
  text: "mutation SetHoliday($input:SetHolidayInput!){setHoliday(input:$input){...on SetHolidaySuccess{year{year}}...on Refusal{code message}}}",
};

export const SwapWorkingDay: Document<T.SwapWorkingDay, T.SwapWorkingDayVariables> = {
  name: 'SwapWorkingDay',
  text: "mutation SwapWorkingDay($input:SwapWorkingDayInput!){swapWorkingDay(input:$input){...on SwapWorkingDaySuccess{year{year}}...on Refusal{code message}}}",
};

export const WithdrawHoliday: Document<T.WithdrawHoliday, T.WithdrawHolidayVariables> = {
  name: 'WithdrawHoliday',
  text: "mutation WithdrawHoliday($input:WithdrawHolidayInput!){withdrawHoliday(input:$input){...on WithdrawHolidaySuccess{year{year}}...on Refusal{code message}}}",
};

export const ConfirmHolidays: Document<T.ConfirmHolidays, T.ConfirmHolidaysVariables> = {
  name: 'ConfirmHolidays',
  text: "mutation ConfirmHolidays($input:ConfirmHolidaysInput!){confirmHolidays(input:$input){...on ConfirmHolidaysSuccess{year{year}}...on Refusal{code message}}}",
};
