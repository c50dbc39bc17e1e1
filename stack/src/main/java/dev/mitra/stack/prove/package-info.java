/// The proof that anyone can run: orders through a stack of its own while its processes are killed, and then
/// the invariants of the architecture judged from outside, through APIs and mails, with the databases as second
/// opinion. What the proof did and found stands in a history file and a report.
@NullMarked
package dev.mitra.stack.prove;

import org.jspecify.annotations.NullMarked;
