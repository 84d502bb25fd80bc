import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import 'reflect-metadata';
import { familyResolvers, ownTypesOnly } from '../../lookup/index.js';
import { resolvers } from '../resolvers.js';

/** Prints the staff schema, or with `family` the families', sorted: what the committed files must hold. */
const app = await NestFactory.create(GraphQLSchemaBuilderModule, { logger: false });
await app.init();
const ofFamilies = process.argv[2] === 'family';
const made = await app.get(GraphQLSchemaFactory).create(ofFamilies ? familyResolvers : resolvers);
const schema = lexicographicSortSchema(ofFamilies ? ownTypesOnly(made) : made);
process.stdout.write(printSchema(schema) + '\n');
await app.close();
