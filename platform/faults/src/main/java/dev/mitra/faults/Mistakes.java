package dev.mitra.faults;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;

/// What defects do in the place of the product. Called by edited classes only, whose types this module does
/// not know.
public final class Mistakes {

    private Mistakes() {}

    /// Commits the offsets of records before they take effect.
    public static void acknowledge(Object records, Object partitions) {
        try {
            for (var one : (Collection<?>) records) {
                method(partitions, "done").invoke(partitions, one);
            }
            method(partitions, "commit").invoke(partitions);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Sends the mails of a transaction that is not committed yet.
    public static void sendMails(Object pending) {
        try {
            var field = pending.getClass().getDeclaredField("mails");
            field.setAccessible(true);
            for (var row : (List<?>) field.get(pending)) {
                var mail = part(row, "mail");
                var recipients = new ArrayList<String>();
                for (var address : (Collection<?>) part(mail, "to")) {
                    recipients.add(text(address, "canonical"));
                }
                EarlyMail.send(text(row, "messageId"), text(mail, "kind"), recipients);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A customer's view with a price in it.
    public static String priced(String text) {
        return text + " (89.10 USD)";
    }

    /// @param money a `Money`
    public static Object aCentMore(Object money) {
        try {
            var type = money.getClass();
            var minor = (Long) part(money, "minor");
            return type.getDeclaredConstructor(long.class, Currency.class)
                    .newInstance(minor + 1, part(money, "currency"));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Object record, String name) throws ReflectiveOperationException {
        return String.valueOf(part(record, name));
    }

    private static Object part(Object record, String name) throws ReflectiveOperationException {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                component.getAccessor().setAccessible(true);
                return component.getAccessor().invoke(record);
            }
        }
        throw new NoSuchFieldException(name + " of " + record.getClass());
    }

    private static Method method(Object target, String name) throws NoSuchMethodException {
        for (var method : target.getClass().getDeclaredMethods()) {
            if (method.getName().equals(name)) {
                method.setAccessible(true);
                return method;
            }
        }
        throw new NoSuchMethodException(name);
    }
}
