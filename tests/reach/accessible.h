// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusObjectPath>

#include <optional>

namespace Kustomer::Testing {

/// Where AT-SPI finds something: a program and an object in it.
struct Reference
{
    QString program;
    QDBusObjectPath path;

    bool operator==(const Reference &) const = default;
};

QDBusArgument &operator<<(QDBusArgument &argument, const Reference &reference);
const QDBusArgument &operator>>(const QDBusArgument &argument, Reference &reference);

/// What an assistive technology asks of something on screen, in another process.
class Accessible
{
public:
    /// The numbers of AtspiStateType.
    enum State {
        Active = 1,
        Checked = 4,
        Collapsed = 5,
        Editable = 7,
        Enabled = 8,
        Expandable = 9,
        Expanded = 10,
        Focusable = 11,
        Focused = 12,
        Sensitive = 24,
        Showing = 25,
        Visible = 30,
    };

    Accessible(const QDBusConnection &bus, const Reference &reference)
        : m_bus(bus)
        , m_reference(reference)
    { }

    const Reference &reference() const { return m_reference; }
    QString name() const;
    QString description() const;
    QString role() const;
    bool is(State state) const;
    QRect place() const;

    QList<Accessible> children() const;
    /// The first below this, in the order they are read, that fits.
    template <typename Fits>
    std::optional<Accessible> find(const Fits &fits) const
    {
        const QList<Accessible> below = children();
        for (const Accessible &child : below) {
            if (fits(child))
                return child;
            if (const std::optional<Accessible> found = child.find(fits))
                return found;
        }
        return std::nullopt;
    }
    /// All below this that fit.
    template <typename Fits>
    QList<Accessible> all(const Fits &fits) const
    {
        QList<Accessible> found;
        const QList<Accessible> below = children();
        for (const Accessible &child : below) {
            if (fits(child))
                found << child;
            found << child.all(fits);
        }
        return found;
    }

    // Of a table.
    std::optional<Accessible> cell(int row, int column) const;
    QString columnHead(int column) const;

    // Of words.
    int caret() const;
    QString words() const;
    /// The line at a place.
    QString line(int offset) const;

    QStringList actions() const;
    bool act(const QString &action) const;

private:
    QVariant property(const char *face, const char *name) const;
    QList<QVariant> ask(const char *face, const char *method, const QVariantList &what = {}) const;

    QDBusConnection m_bus;
    Reference m_reference;
};

} // namespace Kustomer::Testing

Q_DECLARE_METATYPE(Kustomer::Testing::Reference)
