#!/usr/bin/env python3
"""docker-compose.yml's five services as they are, but on this machine's own network, beside parts of the local stack:
compose-here.py PORT_OFFSET SECRETS_FOLDER VERSION, prints a compose file and writes the secrets."""
import pathlib
import sys

import yaml

offset, folder, version = int(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3]
ports = {"account": 8081, "reseller": 8082, "order": 8083, "billing": 8084, "license": 8085}
login = "org.apache.kafka.common.security.plain.PlainLoginModule required"


def url(service):
    return f"http://localhost:{ports[service] + offset}"


# where the stack's parts are; a clock that can be moved, and limits for a crowd that is one machine
here = {
    "MITRA_POSTGRES_HOST": "127.0.0.1",
    "MITRA_POSTGRES_PORT": str(15432 + offset),
    "MITRA_KAFKA_BOOTSTRAP_SERVERS": f"127.0.0.1:{19092 + offset}",
    "MITRA_MAIL_HOST": "127.0.0.1",
    "MITRA_MAIL_PORT": str(1025 + offset),
    "MITRA_ISSUER": url("account"),
    "MITRA_JWKS": url("account") + "/oauth2/jwks",
    "MITRA_LICENSE_PUBLIC_URL": url("license"),
    "MITRA_RESELLER_PUBLIC_URL": url("reseller"),
    "MITRA_TRUSTED_PROXIES": "127.0.0.0/8",
    "QUARKUS_HTTP_HOST": "127.0.0.1",
    "MITRA_CLOCK": "test",
    "MITRA_RATE_LIMIT_SCALE": "1000",
}
file = yaml.safe_load(pathlib.Path("docker-compose.yml").read_text())
result = {"version": "3.8", "services": {}, "secrets": {}}
folder.mkdir(parents=True, exist_ok=True)
for short, port in ports.items():
    name = f"{short}-service"
    service = dict(file["services"][name])
    for elsewhere in ("build", "depends_on", "networks"):
        del service[elsewhere]
    service["image"] = f"localhost/mitra/{name}:{version}"
    service["network_mode"] = "host"
    service["environment"] = {**service["environment"], **here, "QUARKUS_HTTP_PORT": str(port + offset)}
    result["services"][name] = service
    secret = folder / f"{name}.properties"
    secret.write_text(
        "mitra.postgres.password=worker\nquarkus.flyway.password=owner\n"
        "mitra.kafka.client.security.protocol=SASL_PLAINTEXT\nmitra.kafka.client.sasl.mechanism=PLAIN\n"
        f'mitra.kafka.client.sasl.jaas.config={login} username="{name}" password="{name}-password";\n'
    )
    secret.chmod(0o644)
    result["secrets"][secret.name] = {"file": str(secret)}
yaml.safe_dump(result, sys.stdout, sort_keys=False)
