package dev.mitra.messaging.wiring;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/// A small pool to the service's database, outside of JTA and apart from the pool of REST.
@Singleton
class OwnPool {

    private static final int CONNECTIONS = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final AgroalDataSource dataSource;

    OwnPool(AgroalDataSource business) {
        try {
            this.dataSource = AgroalDataSource.from(like(business));
        } catch (SQLException e) {
            throw new IllegalStateException("no pool for messaging", e);
        }
    }

    DataSource dataSource() {
        return dataSource;
    }

    @PreDestroy
    void close() {
        dataSource.close();
    }

    private static AgroalDataSourceConfigurationSupplier like(AgroalDataSource business) {
        var source = business.getConfiguration().connectionPoolConfiguration().connectionFactoryConfiguration();
        return new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(CONNECTIONS)
                        .acquisitionTimeout(PATIENCE)
                        .idleValidationTimeout(Duration.ofSeconds(2))
                        .exceptionSorter(new PostgreSQLExceptionSorter())
                        .connectionFactoryConfiguration(factory -> {
                            factory.jdbcUrl(source.jdbcUrl()).connectionProviderClass(source.connectionProviderClass());
                            factory.principal(source.principal());
                            source.credentials().forEach(factory::credential);
                            source.jdbcProperties()
                                    .forEach((name, value) -> factory.jdbcProperty(name.toString(), value.toString()));
                            return factory;
                        }));
    }
}
