/// What one service tells the others, so that no event is lost, none takes effect twice, and the order per
/// key holds.
///
/// A service uses the words of this package: [Outbox], [EventReader], [MailOutbox], [Worker], [Job],
/// [Invariant]. How the promise is kept stands in the packages below it; plain Java that CDI only wires.
@NullMarked
package dev.mitra.messaging;

import org.jspecify.annotations.NullMarked;
