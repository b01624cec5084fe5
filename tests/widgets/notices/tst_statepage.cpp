// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/manywords.h"
#include "widgets/notices/emblem.h"
#include "widgets/notices/statepage.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/parts/plainlabel.h"

#include <QLayout>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

StatePage::Words words(const QString &action)
{
    return {.headline = u"No conversations yet"_s,
            .sentence = u"What you write to us is found here again."_s,
            .action = action};
}

struct Shown
{
    Shown(const QString &action, const QSize &size)
    {
        (new Looks(&window))->setTheme(ChatTheme::from(QPalette(), QFont()));
        page = new StatePage(&window);
        button = page->findChild<ActionButton *>();
        emblem = page->findChild<Emblem *>();
        page->setWords(words(action));
        window.resize(size);
        page->resize(size);
        window.show();
    }

    /// How high it has to be for all that is shown now.
    int needed() const { return page->layout()->totalHeightForWidth(page->width()); }
    bool isWhole() const
    {
        for (const PlainLabel *label : page->findChildren<PlainLabel *>()) {
            if (label->height() < label->heightForWidth(label->width()))
                return false;
        }
        return button->height() == button->sizeHint().height()
            && page->rect().contains(button->geometry());
    }

    QWidget window;
    StatePage *page = nullptr;
    ActionButton *button = nullptr;
    Emblem *emblem = nullptr;
};

} // namespace

/// A place without content, in little room.
class StatePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void showsItsWholeButton_data() { ManyWords::addRows(); }
    void showsItsWholeButton();
    void givesItsEmblemUpForAButtonOfSeveralLines();
    void keepsItsEmblemWhereAnotherActionFits();
};

void StatePageTest::showsItsWholeButton()
{
    QFETCH(const QString, words);
    const Shown shown(words, {900, 900});
    QTRY_VERIFY(shown.isWhole());
    const QSize before = shown.button->size();
    shown.page->resize(280, 900);
    QTRY_VERIFY(shown.button->height() > before.height());
    QTRY_VERIFY(shown.isWhole());
    QVERIFY(!shown.emblem->isHidden());
    shown.page->resize(900, 900);
    QTRY_COMPARE(shown.button->size(), before);
}

void StatePageTest::givesItsEmblemUpForAButtonOfSeveralLines()
{
    const QString action = u"Begin another conversation with us"_s;
    const Shown wide(action, {900, 900});
    const Shown tall(action, {220, 900});
    QTRY_VERIFY(tall.button->height() > wide.button->height());
    QTRY_VERIFY(tall.isWhole());
    QVERIFY(!tall.emblem->isHidden());

    const int needed = tall.needed();
    const Shown enough(action, {220, needed});
    QTRY_COMPARE(enough.button->height(), tall.button->height());
    QTRY_VERIFY(!enough.emblem->isHidden() && enough.isWhole());
    const Shown less(action, {220, needed - tall.page->theme().unit});
    QTRY_VERIFY(less.emblem->isHidden() && less.isWhole());
    QCOMPARE(less.button->height(), tall.button->height());
}

void StatePageTest::keepsItsEmblemWhereAnotherActionFits()
{
    const QString action = u"Begin another conversation"_s;
    const Shown measured(action, {500, 900});
    QTRY_VERIFY(measured.isWhole());
    QVERIFY(!measured.emblem->isHidden());

    const Shown shown(u"OK"_s, {500, measured.needed()});
    QTRY_VERIFY(!shown.emblem->isHidden() && shown.isWhole());
    shown.page->setWords(words(action));
    QTRY_COMPARE(shown.button->size(), measured.button->size());
    QTRY_VERIFY(!shown.emblem->isHidden() && shown.isWhole());
}

static const Kustomer::Testing::Suite<StatePageTest> suite;

#include "tst_statepage.moc"
