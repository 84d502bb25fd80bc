import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import 'reflect-metadata';
import { resolvers } from '../resolvers.js';

/** Prints the staff schema, sorted: what `schema.graphql` must hold. */
const app = await NestFactory.create(GraphQLSchemaBuilderModule, { logger: false });
await app.init();
const schema = await app.get(GraphQLSchemaFactory).create(resolvers);
process.stdout.write(printSchema(lexicographicSortSchema(schema)) + '\n');
await app.close();
