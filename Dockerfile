# One image per service: docker build --build-arg SERVICE=order-service -t mitra/order-service .
FROM eclipse-temurin:25-jdk AS build
RUN apt-get update && apt-get install -y --no-install-recommends maven && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
ARG SERVICE
RUN mvn -q -pl ${SERVICE} -am package -DskipTests

FROM eclipse-temurin:25-jre
ARG SERVICE
RUN useradd --system --uid 10001 mitra
COPY --from=build --chown=root:root /src/${SERVICE}/target/quarkus-app /app
USER 10001
WORKDIR /app
ENV QUARKUS_HTTP_HOST=0.0.0.0 JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError"
EXPOSE 8080
ENTRYPOINT ["java", "-jar", "quarkus-run.jar"]
