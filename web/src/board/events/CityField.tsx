import { useAsk } from '../../api/query.js';
import { useWords } from '../../i18n/words.js';
import { Field } from '../../parts/Field.js';
import { PaletteDepartments } from '../../shell/shell.graphql.js';
import { cityName } from '../../shown/city-name.js';

/** The town of an event, of those that have departments: a board narrowed to the town finds them. */
export function CityField() {
  const { say } = useWords();
  const { data } = useAsk(PaletteDepartments, {});
  const cities = [...new Set(data?.departments.nodes.flatMap(({ city }) => city ?? []))]
    .map((city) => ({ city, name: cityName(city, say) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'ru'));
  return (
    <Field label={say('board.eventCity')}>
      <select name="city" required defaultValue="">
        <option value="" disabled>
          {say('board.eventCityChoose')}
        </option>
        {cities.map(({ city, name }) => (
          <option key={city} value={city}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}
