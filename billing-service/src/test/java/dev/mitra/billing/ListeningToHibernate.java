package dev.mitra.billing;

import dev.mitra.testkit.SeenStatements;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/// Shows the tests what Hibernate sends.
@ApplicationScoped
@PersistenceUnitExtension
class ListeningToHibernate implements StatementInspector {

    @Override
    public String inspect(String sql) {
        SeenStatements.note(sql);
        return sql;
    }
}
