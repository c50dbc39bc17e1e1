package dev.mitra.order.catalogue.app;

import dev.mitra.kernel.Money;
import dev.mitra.messaging.EventJson;
import dev.mitra.order.catalogue.Bilingual;
import dev.mitra.order.catalogue.Catalogue;
import dev.mitra.order.catalogue.LicenseGrant;
import dev.mitra.order.catalogue.ListPrice;
import dev.mitra.order.catalogue.Product;
import dev.mitra.order.catalogue.ProductVersion;
import dev.mitra.order.catalogue.Sku;
import dev.mitra.order.catalogue.Versions;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Puts the invented vendor's catalogue into an empty database. What is there stays as it is, so that it may run
/// at every start and on two replicas at once.
@ApplicationScoped
public class LoadDemoCatalogue {

    private static final Logger LOG = Logger.getLogger(LoadDemoCatalogue.class);
    private static final String PRODUCTS = "demo/catalogue.json";
    private static final String VERSIONS = "demo/versions.json";

    private final Catalogue catalogue;
    private final Versions versions;
    private final boolean demo;

    LoadDemoCatalogue(
            Catalogue catalogue,
            Versions versions,
            @ConfigProperty(name = "mitra.demo", defaultValue = "false") boolean demo) {
        this.catalogue = catalogue;
        this.versions = versions;
        this.demo = demo;
    }

    record Entry(
            String sku,
            String name,
            Bilingual description,
            Bilingual guidance,
            LicenseGrant grant,
            boolean discountable,
            Money price,
            LocalDate validFrom) {

        Product product() {
            return new Product(new Sku(sku), name, description, guidance, grant, discountable);
        }

        ListPrice listPrice() {
            return new ListPrice(new Sku(sku), price, validFrom, null);
        }
    }

    @Transactional
    void atStart(@Observes StartupEvent started) {
        if (demo) {
            load();
        }
    }

    @Transactional
    public void load() {
        var entries = List.of(read(PRODUCTS, Entry[].class));
        catalogue.addMissing(
                entries.stream().map(Entry::product).toList(),
                entries.stream().map(Entry::listPrice).toList());
        List.of(read(VERSIONS, ProductVersion[].class)).forEach(versions::addIfMissing);
        LOG.infof("demo catalogue of %d SKUs is there", entries.size());
    }

    private static <T> T read(String resource, Class<T> type) {
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            return EventJson.mapper().readValue(stream, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
