/// What tests and the local stack stand on: a real PostgreSQL, a real Kafka broker and a mail catcher, each
/// started without Docker, plus the tokens, contracts and house rules that every service is tested with.
///
/// The infrastructure classes are plain Java and can be paused, killed and brought back on the same data and
/// port, because the promises of the services are about exactly those moments.
@NullMarked
package dev.mitra.testkit;

import org.jspecify.annotations.NullMarked;
