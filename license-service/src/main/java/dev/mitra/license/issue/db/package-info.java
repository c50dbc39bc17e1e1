/// Orders, issue tasks, licences and their files in PostgreSQL.
@NullMarked
package dev.mitra.license.issue.db;

import org.jspecify.annotations.NullMarked;
