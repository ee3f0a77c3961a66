package app.spotwright.generation.job;

import app.spotwright.OnPostgres;

@OnPostgres
class PostgresRetentionTest extends RetentionTest {}
