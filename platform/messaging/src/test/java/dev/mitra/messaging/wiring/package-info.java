/// What only a running Quarkus can show: JTA, migrations and the ops resources.
@NullMarked
package dev.mitra.messaging.wiring;

import org.jspecify.annotations.NullMarked;
