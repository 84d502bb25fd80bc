#!/usr/bin/env node
/**
 * Turns a departments list (TSV, UTF-8, header line) into `src/custody/data/departments.json`.
 *
 *   node scripts/import-departments.mjs list.tsv [out.json]
 *
 * All or nothing: one bad row and no file is written; every fault is printed with its line. Rows are sorted
 * by code, one a line, so that a review sees exactly the offices that changed.
 */
import { isUtf8 } from 'node:buffer';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const COLUMNS = [
  ['code', 'region', 'city', 'name_ru', 'name_kk', 'name_en', 'type'],
  ['address', 'lat', 'lon', 'source', 'phone', 'confidence'],
].flat();

/** Every column may be empty but these. */
const REQUIRED = ['code', 'region', 'name_ru', 'name_kk', 'name_en', 'type', 'source', 'confidence'];

/** The same list as DEPARTMENT_TYPES in `src/custody/domain/department-record.ts`; a spec holds them together. */
export const KNOWN_TYPES = [
  ['REGION_DEPARTMENT', 'DISTRICT_UNIT', 'CITY_UNIT', 'POLICE_DIVISION', 'TRANSPORT_DEPARTMENT'],
  ['SPECIAL_RECEIVER', 'TEMPORARY_DETENTION', 'RECEPTION_CENTRE', 'COURT', 'HOSPITAL'],
].flat();

/** IANA zone by region (tzdata 2025b: all of them UTC+5 since 2024-03-01, different before). */
export const ZONE_OF_REGION = {
  Almaty: 'Asia/Almaty',
  Astana: 'Asia/Almaty',
  Shymkent: 'Asia/Almaty',
  Kazakhstan: 'Asia/Almaty',
  'Abai Region': 'Asia/Almaty',
  'Akmola Region': 'Asia/Almaty',
  'Aktobe Region': 'Asia/Aqtobe',
  'Almaty Region': 'Asia/Almaty',
  'Atyrau Region': 'Asia/Atyrau',
  'East Kazakhstan Region': 'Asia/Almaty',
  'Karaganda Region': 'Asia/Almaty',
  'Kostanay Region': 'Asia/Qostanay',
  'Kyzylorda Region': 'Asia/Qyzylorda',
  'Mangystau Region': 'Asia/Aqtau',
  'North Kazakhstan Region': 'Asia/Almaty',
  'Pavlodar Region': 'Asia/Almaty',
  'Turkistan Region': 'Asia/Almaty',
  'Ulytau Region': 'Asia/Almaty',
  'West Kazakhstan Region': 'Asia/Oral',
  'Zhambyl Region': 'Asia/Almaty',
  'Zhetysu Region': 'Asia/Almaty',
};

/** Long remarks of the compiled list, and the short key each becomes; `docs/law.md` says what the keys mean. */
const SOURCE_KEYS = [
  [/pattern/, 'name-pattern'],
  [/from memory/, 'division-from-memory'],
  [/unit type .* not confirmed/, 'unit-type-open'],
  [/unit NOT confirmed/, 'unit-open'],
  [/almaty\.tv/, 'press-naming'],
  [/vecher\.kz/, 'press-unit'],
  [/district exists/, 'press-district'],
  [/mentions .* unit|unit also named in/, 'press-unit'],
  [/phone list/, 'phones-undated'],
  [/code file/, 'public-code'],
  [/polisia\.kz/, 'police-site'],
];

/** @returns short keys joined with `+`, or null when the text is neither a key nor a remark we know. */
export function sourceKeyOf(text) {
  if (/^[a-z0-9]+([-+][a-z0-9]+)*$/.test(text)) return text;
  const keys = SOURCE_KEYS.filter(([pattern]) => pattern.test(text)).map(([, key]) => key);
  const own = keys.includes('phones-undated') ? keys.filter((key) => key !== 'public-code') : keys;
  return own.length > 0 ? [...new Set(own)].sort().join('+') : null;
}

/** @returns cells by column name with their line (1 is the header); blank lines are skipped. @throws when the header lacks a column. */
function readTable(text) {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const header = (lines[0] ?? '').split('\t');
  const missing = COLUMNS.filter((column) => !header.includes(column));
  if (missing.length > 0) throw new Error(`line 1: the header lacks ${missing.join(', ')}`);
  return lines.slice(1).flatMap((line, index) => {
    if (line.trim() === '') return [];
    const cells = line.split('\t');
    const row = Object.fromEntries(header.map((column, at) => [column, (cells[at] ?? '').trim()]));
    return [{ line: index + 2, row, width: cells.length, expected: header.length }];
  });
}

const isCoordinate = (text, limit) => /^-?\d+(\.\d+)?$/.test(text) && Math.abs(Number(text)) <= limit;

/** @returns what is wrong with a row, in words. */
function faultsOf(row) {
  const faults = REQUIRED.filter((column) => row[column] === '').map((column) => `${column} is empty`);
  if (row.code && !/^[A-Z]{2}-[A-Z0-9]+(-[A-Z0-9]+)*$/.test(row.code))
    faults.push(`code "${row.code}" is not of the form KZ-75-UP-ALM`);
  if (row.type && !KNOWN_TYPES.includes(row.type.toUpperCase()))
    faults.push(`type "${row.type}" is not known`);
  if (row.region && !Object.hasOwn(ZONE_OF_REGION, row.region))
    faults.push(`region "${row.region}" has no time zone in ZONE_OF_REGION`);
  if (row.confidence && !['high', 'medium', 'low'].includes(row.confidence.toLowerCase()))
    faults.push(`confidence "${row.confidence}" is not high, medium or low`);
  if (row.source && sourceKeyOf(row.source) === null)
    faults.push(`source "${row.source}" is not a short key such as ministry-list-2026-11`);
  if ((row.lat === '') !== (row.lon === '')) faults.push('lat and lon go together');
  if (row.lat && !isCoordinate(row.lat, 90)) faults.push(`lat "${row.lat}" is not a latitude`);
  if (row.lon && !isCoordinate(row.lon, 180)) faults.push(`lon "${row.lon}" is not a longitude`);
  return faults;
}

/** Coordinates of a `low` row are left out: a lawyer would be sent to a place nobody has seen named. */
function toRecord(row) {
  const located = row.lat !== '' && row.confidence.toLowerCase() !== 'low';
  return {
    code: row.code,
    region: row.region,
    city: row.city || null,
    nameRu: row.name_ru,
    nameKk: row.name_kk,
    nameEn: row.name_en,
    type: row.type.toUpperCase(),
    address: row.address || null,
    lat: located ? Number(row.lat) : null,
    lon: located ? Number(row.lon) : null,
    phone: row.phone || null,
    zone: ZONE_OF_REGION[row.region],
    source: sourceKeyOf(row.source),
    confidence: row.confidence.toUpperCase(),
    verified: false,
  };
}

/**
 * @param text the whole TSV.
 * @returns the records sorted by code, and every fault with its line; records mean nothing while there are faults.
 */
export function parseDepartments(text) {
  const faults = [];
  const records = [];
  const lineOf = new Map();
  for (const { line, row, width, expected } of readTable(text)) {
    const found = width === expected ? faultsOf(row) : [`${width} columns where the header has ${expected}`];
    if (lineOf.has(row.code)) found.push(`code ${row.code} is already on line ${lineOf.get(row.code)}`);
    else if (row.code) lineOf.set(row.code, line);
    faults.push(...found.map((fault) => `line ${line}: ${fault}`));
    if (found.length === 0) records.push(toRecord(row));
  }
  if (records.length + faults.length === 0) faults.push('the list has no rows');
  return { records: records.sort((a, b) => (a.code < b.code ? -1 : 1)), faults };
}

/** @returns a JSON array with one record a line. */
export const formatDepartments = (records) =>
  `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;

function main([from, to = fileURLToPath(new URL('../src/custody/data/departments.json', import.meta.url))]) {
  if (!from) throw new Error('usage: node scripts/import-departments.mjs list.tsv [out.json]');
  const bytes = readFileSync(from);
  if (!isUtf8(bytes)) throw new Error(`${from} is not UTF-8 text`);
  const { records, faults } = parseDepartments(bytes.toString('utf8'));
  if (faults.length > 0) throw new Error(`${faults.join('\n')}\nnothing written`);
  writeFileSync(to, formatDepartments(records));
  console.log(`${records.length} departments written to ${to}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
