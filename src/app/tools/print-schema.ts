import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import 'reflect-metadata';
import { familyResolvers } from '../../lookup/index.js';
import { resolvers } from '../resolvers.js';

/** Prints the staff schema, or with `family` the families', sorted: what the committed files must hold. */
const app = await NestFactory.create(GraphQLSchemaBuilderModule, { logger: false });
await app.init();
const wanted = process.argv[2] === 'family' ? familyResolvers : resolvers;
const schema = await app.get(GraphQLSchemaFactory).create(wanted);
process.stdout.write(printSchema(lexicographicSortSchema(schema)) + '\n');
await app.close();
