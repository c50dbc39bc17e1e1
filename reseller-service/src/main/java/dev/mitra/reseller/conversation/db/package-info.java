/// Threads, messages, notes and consultations as rows.
@NullMarked
package dev.mitra.reseller.conversation.db;

import org.jspecify.annotations.NullMarked;
