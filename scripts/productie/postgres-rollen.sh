#!/bin/sh
# Runs once, when the data volume of PostgreSQL is empty: an owner for each database, none of them a superuser.
set -eu
: "${DOSSIER_WACHTWOORD:?}" "${TEMPORAL_WACHTWOORD:?}"

# The passwords go in as variables, which psql quotes itself.
psql -v ON_ERROR_STOP=1 -v dossier="$DOSSIER_WACHTWOORD" -v temporal="$TEMPORAL_WACHTWOORD" \
  --username "$POSTGRES_USER" --dbname postgres <<'SQL'
create role herstelbalie login password :'dossier';
create role temporal login password :'temporal';
create database herstelbalie owner herstelbalie;
create database temporal owner temporal;
create database temporal_visibility owner temporal;
revoke connect on database herstelbalie, temporal, temporal_visibility from public;
SQL
