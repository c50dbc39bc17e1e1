# One image per service, for those who have Docker and nothing else; build/images/build.sh needs no engine. A test holds both to
# the same.  docker build --build-arg SERVICE=order-service -t mitra/order-service .
FROM eclipse-temurin:25-jdk AS build
RUN apt-get update && apt-get install -y --no-install-recommends maven && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
ARG SERVICE
RUN mvn -q -pl ${SERVICE} -am package org.cyclonedx:cyclonedx-maven-plugin:makeBom -Dmaven.test.skip=true

FROM eclipse-temurin:25-jre
ARG SERVICE
COPY --from=build --chown=root:root /src/${SERVICE}/target/quarkus-app /app
COPY --from=build --chown=root:root /src/${SERVICE}/target/bom.json /usr/share/doc/mitra/bom.json
USER 10001:10001
WORKDIR /app
# a JVM that runs out of memory ends, and its orchestrator starts it again; temporary files go to /tmp, the one place that is written
ENV QUARKUS_HTTP_HOST=0.0.0.0 QUARKUS_HTTP_PORT=8080 \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError -Xshare:auto -Djava.io.tmpdir=/tmp"
EXPOSE 8080
HEALTHCHECK --interval=5s --timeout=3s --start-period=60s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$QUARKUS_HTTP_PORT && printf 'GET /q/health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '200 OK' <&3"]
ENTRYPOINT ["java", "-jar", "quarkus-run.jar"]
