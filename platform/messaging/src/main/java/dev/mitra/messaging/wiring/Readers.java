package dev.mitra.messaging.wiring;

import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.inbox.Router;
import dev.mitra.messaging.inbox.Subscription;
import io.quarkus.arc.All;
import io.quarkus.arc.InstanceHandle;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/// Finds the service's event readers.
@Singleton
class Readers {

    @Produces
    @Singleton
    Router router(@All List<InstanceHandle<EventReader<?>>> readers) {
        return new Router(readers.stream()
                .<Subscription<?>>map(
                        handle -> subscription(handle.get(), handle.getBean().getBeanClass()))
                .toList());
    }

    private static <E> Subscription<E> subscription(EventReader<E> reader, Class<?> declared) {
        return Subscription.of(reader, declared);
    }
}
