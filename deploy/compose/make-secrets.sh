#!/usr/bin/env bash
# Makes the secrets that docker-compose.yml mounts, each drawn at random, into deploy/compose/secrets (which git ignores).
# What is there already stays.
set -euo pipefail
cd "$(dirname "$0")"
umask 077
mkdir -p secrets
services="account reseller order billing license"

secret() { [ -s "secrets/$1" ] || openssl rand -base64 32 | tr -d '\n' >"secrets/$1"; }

for name in postgres postgres-backup kafka-admin identity-wrapping-key license-key-secret grafana; do secret "$name"; done
for service in $services; do
  secret "kafka-$service"
  secret "postgres-$service-owner"
  secret "postgres-$service-service"
done

read_secret() { cat "secrets/$1"; }
module=org.apache.kafka.common.security.plain.PlainLoginModule

# what each service reads beside its environment
for service in $services; do
  {
    echo "mitra.postgres.password=$(read_secret "postgres-$service-service")"
    echo "quarkus.flyway.password=$(read_secret "postgres-$service-owner")"
    echo "mitra.kafka.client.security.protocol=SASL_PLAINTEXT"
    echo "mitra.kafka.client.sasl.mechanism=PLAIN"
    echo "mitra.kafka.client.sasl.jaas.config=$module required username=\"$service-service\" password=\"$(read_secret "kafka-$service")\";"
    [ $service != account ] || echo "mitra.identity.wrapping-key=$(read_secret identity-wrapping-key)"
    [ $service != license ] || echo "mitra.license.key-secret=$(read_secret license-key-secret)"
  } >"secrets/$service-service.properties"
done

# what the broker knows of its clients
{
  echo "KafkaServer {"
  echo "  $module required username=\"admin\" password=\"$(read_secret kafka-admin)\" user_admin=\"$(read_secret kafka-admin)\""
  for service in $services; do echo "  user_$service-service=\"$(read_secret "kafka-$service")\""; done
  echo "  ;"
  echo "};"
} >secrets/kafka-jaas.conf
{
  echo "security.protocol=SASL_PLAINTEXT"
  echo "sasl.mechanism=PLAIN"
  echo "sasl.jaas.config=$module required username=\"admin\" password=\"$(read_secret kafka-admin)\";"
} >secrets/kafka-admin.properties
# containers read them under another user than the one who made them
chmod 644 secrets/*
