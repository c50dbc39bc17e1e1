/// The local stack: PostgreSQL, a Kafka broker, a mail catcher and the five services, each a process of its own
/// on this machine, started and looked after by one command and without Docker.
///
/// `Mitra` is the command; a `Part` is one process; `Stack` starts and stops them in order. Everything that the
/// command knows of the services it knows through their public APIs.
@NullMarked
package dev.mitra.stack;

import org.jspecify.annotations.NullMarked;
