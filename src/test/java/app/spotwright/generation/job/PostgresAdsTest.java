package app.spotwright.generation.job;

import app.spotwright.OnPostgres;

@OnPostgres
class PostgresAdsTest extends AdsTest {}
