# syntax=docker/dockerfile:1

# Builds the jar and takes it apart, so that a change of the program leaves the layer of its libraries as it was.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY src src
RUN --mount=type=cache,target=/root/.m2 \
    ./mvnw --quiet --batch-mode -DskipTests -Dspotless.check.skip=true package \
    && java -Djarmode=tools -jar target/dateline.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
ENV LC_ALL=C.UTF-8 \
    DATELINE_INDEX=/data/index \
    DATELINE_CORPUS=/data/corpus \
    DATELINE_OPEN=true \
    SERVER_ADDRESS=0.0.0.0
RUN useradd --system --uid 10001 --home-dir /app dateline
WORKDIR /app
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
# The cache holds the loaded and linked classes of a start; it is made by the very java and jars that use it.
RUN java -XX:AOTCacheOutput=dateline.aot -Dspring.context.exit=onRefresh \
        -jar dateline.jar serve --index /tmp/index --corpus /tmp/none \
    && rm -rf /tmp/index
COPY --chown=dateline corpus /data/corpus
RUN mkdir -p /data/index && chown -R dateline /data
VOLUME /data
USER dateline
EXPOSE 8080
# The image has no curl; bash can speak to a port by itself.
HEALTHCHECK --start-period=30s --interval=30s --timeout=5s CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"status\":\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:AOTCache=dateline.aot", "-jar", "dateline.jar"]
