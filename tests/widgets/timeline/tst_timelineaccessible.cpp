// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/timelinefixture.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace Host {

/// A class of an application that has the name of one of ours.
class TimelineView : public QWidget
{
    Q_OBJECT
};

/// One that the application itself makes accessible.
class Gauge : public QWidget
{
    Q_OBJECT
};

QAccessibleInterface *makeGaugeAccessible(const QString &, QObject *object)
{
    auto *gauge = qobject_cast<Gauge *>(object);
    return gauge ? new QAccessibleWidget(gauge, QAccessible::Dial) : nullptr;
}

} // namespace Host

/// What Qt's list of accessible classes, which is the process's, has of ours.
class TimelineAccessibleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void answersForNoClassOfTheHost()
    {
        const TimelineView view;
        Host::TimelineView other;
        QCOMPARE(roleOf(&other), QAccessible::Client);
        QWidget plain;
        QCOMPARE(roleOf(&plain), QAccessible::Client);
    }

    void leavesTheHostItsOwn_data()
    {
        QTest::addColumn<bool>("isFirst");
        QTest::newRow("that came before the chat") << true;
        QTest::newRow("that came after the chat") << false;
    }

    void leavesTheHostItsOwn()
    {
        QFETCH(const bool, isFirst);
        auto view = isFirst ? nullptr : std::make_unique<TimelineView>();
        QAccessible::installFactory(Host::makeGaugeAccessible);
        if (!view)
            view = std::make_unique<TimelineView>();
        Host::Gauge gauge;
        QCOMPARE(roleOf(&gauge), QAccessible::Dial);
        QCOMPARE(roleOf(view.get()), QAccessible::List);
        QAccessible::removeFactory(Host::makeGaugeAccessible);
    }

    void staysAsLongAsThereIsAView()
    {
        auto first = std::make_unique<TimelineView>();
        const auto second = std::make_unique<TimelineView>();
        first.reset();
        QCOMPARE(roleOf(second.get()), QAccessible::List);
    }

private:
    static QAccessible::Role roleOf(QWidget *widget)
    {
        return QAccessible::queryAccessibleInterface(widget)->role();
    }
};

static const Kustomer::Testing::Suite<TimelineAccessibleTest> suite;

#include "tst_timelineaccessible.moc"
