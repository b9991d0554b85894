#!/bin/sh
# Brings both databases of the Temporal server to the schema of this version of the tools. Changes nothing that is already there.
# The tool reads the password from SQL_PASSWORD.
set -eu
: "${SQL_PASSWORD:?}"

werk_bij() {
  temporal-sql-tool --plugin postgres12 --ep postgres -p 5432 -u temporal --db "$1" setup-schema -v 0.0
  temporal-sql-tool --plugin postgres12 --ep postgres -p 5432 -u temporal --db "$1" update-schema --schema-name "$2"
}

werk_bij temporal postgresql/v12/temporal
werk_bij temporal_visibility postgresql/v12/visibility
