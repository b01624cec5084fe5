// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/heard.h"
#include "widgets/words/accessiblefactory.h"
#include "widgets/words/plaintext.h"
#include "widgets/words/spoken.h"
#include "widgets/words/spokenrole.h"

#include <QPushButton>
#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

int asked = 0;

QAccessibleInterface *makeNothing(const QString &, QObject *)
{
    ++asked;
    return nullptr;
}

} // namespace

/// What a widget is to a screen reader.
class SpokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void namesWithoutInvisibleMarks()
    {
        QWidget widget;
        setSpokenName(widget, isolatedLine(u"a.txt"_s));
        setSpokenDescription(widget, isolatedLine(u"too large"_s));
        QCOMPARE(widget.accessibleName(), u"a.txt"_s);
        QCOMPARE(widget.accessibleDescription(), u"too large"_s);
    }

    void tellsANameOnce()
    {
        QWidget widget;
        Heard heard;
        setSpokenName(widget, u"Chat"_s);
        const qsizetype once = heard.renamed();
        QCOMPARE(once, 1);
        setSpokenName(widget, u"Chat"_s);
        QCOMPARE(heard.renamed(), once);
    }

    void takesAmpersandsForWhatTheyAre()
    {
        const QPushButton button(withoutMnemonic(u"R&D"_s));
        QVERIFY(button.shortcut().isEmpty());
        QCOMPARE(face(&button)->text(QAccessible::Name), u"R&D"_s);
    }

    void makesContainersWhatTheyAre()
    {
        auto group = std::make_unique<QWidget>();
        const QWidget plain;
        new SpokenRole(QAccessible::Grouping, group.get());
        QCOMPARE(face(group.get())->role(), QAccessible::Grouping);
        QCOMPARE(face(&plain)->role(), QAccessible::Client);
        group.reset();
        QWidget later;
        QCOMPARE(face(&later)->role(), QAccessible::Client);
        QWidget dialog;
        new SpokenRole(QAccessible::Dialog, &dialog);
        QVERIFY(face(&dialog)->state().modal);
    }

    void isAskedAsLongAsSomebodyWantsIt()
    {
        using Factory = AccessibleFactory<makeNothing>;
        const auto timesAsked = [] {
            asked = 0;
            const QWidget newcomer;
            face(&newcomer);
            return asked;
        };
        QCOMPARE(timesAsked(), 0);
        auto first = std::make_unique<Factory>();
        auto second = std::make_unique<Factory>();
        const int each = timesAsked();
        QVERIFY(each > 0);
        first.reset();
        QCOMPARE(timesAsked(), each);
        second.reset();
        QCOMPARE(timesAsked(), 0);
        first = std::make_unique<Factory>();
        QCOMPARE(timesAsked(), each);
    }

    void letsACardBePressed()
    {
        QWidget card;
        int pressed = 0;
        (new SpokenRole(QAccessible::Button, &card))->setPress([&pressed] { ++pressed; });
        QAccessibleActionInterface *actions = face(&card)->actionInterface();
        QVERIFY(actions->actionNames().contains(QAccessibleActionInterface::pressAction()));
        actions->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(pressed, 1);
        card.setEnabled(false);
        actions->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(pressed, 1);
    }

    void tellsWhetherSomethingIsOpen()
    {
        QWidget button;
        auto *role = new SpokenRole(QAccessible::Button, &button);
        QVERIFY(!face(&button)->state().expandable);
        role->setOpening(SpokenRole::Opening::Closed);
        QVERIFY(face(&button)->state().collapsed);
        role->setOpening(SpokenRole::Opening::Open);
        QVERIFY(face(&button)->state().expanded && !face(&button)->state().collapsed);
    }

private:
    static QAccessibleInterface *face(const QWidget *widget)
    {
        return QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    }
};

static const Kustomer::Testing::Suite<SpokenTest> suite;

#include "tst_spoken.moc"
