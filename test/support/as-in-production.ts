/**
 * Libraries run as they do at people's: graphql looks at every value twice as slowly where this says anything else. What
 * our own code makes of it is a setting of each house.
 */
process.env['NODE_ENV'] = 'production';
