// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/composer/composer.h"
#include "widgets/emoji/emojigrid.h"
#include "widgets/emoji/emojimodel.h"
#include "widgets/emoji/emojipicker.h"
#include "widgets/emoji/emojitab.h"
#include "widgets/fields/linefield.h"
#include "widgets/heard.h"
#include "widgets/looks/looks.h"
#include "widgets/parts/iconbutton.h"
#include "widgets/speechjudge.h"
#include "widgets/toldfocus.h"
#include "widgets/words/plaintext.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

/// Emoji beside the field where one writes.
class EmojiPickerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Testing::failOnAnyWarning();
        m_chat = std::make_unique<QWidget>();
        (new Looks(m_chat.get()))->setTheme(ChatTheme::from(m_chat->palette(), m_chat->font()));
        m_composer = new Composer(m_chat.get());
        m_composer->resize(360, 200);
        m_chat->resize(360, 200);
        m_chat->show();
        QVERIFY(QTest::qWaitForWindowActive(m_chat.get()));
        m_edit = m_composer->findChild<MessageEdit *>(u"kustomer-edit"_s);
        m_edit->setFocus();
    }

    void cleanup() { m_chat.reset(); }

    void hasEachEmojiOnce()
    {
        QSet<QString> texts;
        for (const EmojiGroup &group : emojiGroups()) {
            QVERIFY2(group.all.size() > 10, qPrintable(group.key));
            for (const Emoji &emoji : group.all) {
                QVERIFY2(isEmojiOnly(emoji.text), qPrintable(emoji.name));
                QVERIFY2(!emoji.name.isEmpty(), qPrintable(emoji.text));
                QVERIFY2(!texts.contains(emoji.text), qPrintable(emoji.name));
                texts.insert(emoji.text);
            }
        }
        QVERIFY(texts.size() > 300);
    }

    void findsByTheBeginningsOfWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("emoji");
        QTest::newRow("a word") << u"unicorn"_s << u"🦄"_s;
        QTest::newRow("its beginning") << u"UNIC"_s << u"🦄"_s;
        QTest::newRow("two words, in any order") << u" up thu "_s << u"👍"_s;
        QTest::newRow("not within a word") << u"nicorn"_s << QString();
        QTest::newRow("nothing") << u"xyzzy"_s << QString();
    }

    void findsByTheBeginningsOfWords()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, emoji);
        const QList<Emoji> found = findEmoji(words);
        QCOMPARE(found.value(0).text, emoji);
        QCOMPARE(found.isEmpty(), emoji.isEmpty());
    }

    void writesWhereTheCursorIs()
    {
        const QSignalSpy edited(m_composer, &Composer::edited);
        QTest::keyClicks(m_edit, u"Hi!"_s);
        QTest::keyClick(m_edit, Qt::Key_Left);
        QVERIFY(open());
        QTest::keyClicks(words(), u"thumbs up"_s);
        QTest::keyClick(words(), Qt::Key_Return);
        QVERIFY(!picker()->isVisible());
        QCOMPARE(m_composer->text(), u"Hi👍!"_s);
        QVERIFY(edited.size() > 3);
        QVERIFY(m_edit->hasFocus());
        QTest::keyClick(m_edit, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_composer->text(), u"Hi!"_s);
    }

    void isWalkedByKeys()
    {
        QVERIFY(open());
        QTest::keyClick(words(), Qt::Key_Down);
        QVERIFY(grid()->hasFocus());
        const QString first = grid()->currentIndex().data().toString();
        QTest::keyClick(grid(), Qt::Key_Right);
        const QString second = grid()->currentIndex().data().toString();
        QVERIFY(first != second);
        QTest::keyClick(grid(), Qt::Key_Up);
        QVERIFY(words()->hasFocus());
        QTest::keyClick(words(), Qt::Key_Down);
        QTest::keyClick(grid(), Qt::Key_Return);
        QCOMPARE(m_composer->text(), second);
    }

    void looksForWhatIsTypedInTheGrid()
    {
        QVERIFY(open());
        QTest::keyClick(words(), Qt::Key_Down);
        QTest::keyClick(grid(), Qt::Key_R);
        QVERIFY(words()->hasFocus());
        QTest::keyClicks(words(), u"ocket"_s);
        QCOMPARE(grid()->model()->index(0, 0).data().toString(), u"🚀"_s);
    }

    void offersFirstWhatWasUsedLast()
    {
        for (const QString &name : {u"rocket"_s, u"unicorn"_s, u"rocket"_s}) {
            QVERIFY(open());
            QTest::keyClicks(words(), name);
            QTest::keyClick(words(), Qt::Key_Return);
        }
        QVERIFY(open());
        QCOMPARE(grid()->model()->index(0, 0).data().toString(), u"🚀"_s);
        QCOMPARE(grid()->model()->index(1, 0).data().toString(), u"🦄"_s);
        QVERIFY(grid()->model()->index(2, 0).data().toString() != u"🚀"_s);
    }

    void leadsToEachGroup()
    {
        QVERIFY(open());
        const QList<EmojiTab *> tabs = picker()->findChildren<EmojiTab *>();
        QCOMPARE(tabs.size(), emojiGroups().size());
        for (qsizetype i = 0; i < tabs.size(); ++i) {
            QTest::mouseClick(tabs.at(i), Qt::LeftButton);
            QCOMPARE(grid()->currentIndex().data().toString(),
                     emojiGroups().at(i).all.constFirst().text);
            QVERIFY(
                grid()->viewport()->rect().contains(grid()->visualRect(grid()->currentIndex())));
        }
    }

    void showsAsManyColumnsAsItPromises()
    {
        QVERIFY(open());
        const QRect first = grid()->visualRect(grid()->model()->index(0, 0));
        const QRect last = grid()->visualRect(grid()->model()->index(EmojiGrid::columns - 1, 0));
        const QRect next = grid()->visualRect(grid()->model()->index(EmojiGrid::columns, 0));
        QCOMPARE(last.top(), first.top());
        QVERIFY(next.top() > first.top());
    }

    void saysWhatItOffers()
    {
        QVERIFY(open());
        for (const EmojiTab *tab : picker()->findChildren<EmojiTab *>())
            QVERIFY(!tab->accessibleName().isEmpty());
        QCOMPARE(Testing::SpeechJudge::complaints(picker()), QStringList());
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(grid());
        QVERIFY(list);
        QVERIFY(list->childCount() > 300);
        QCOMPARE(list->child(0)->text(QAccessible::Name), u"grinning face"_s);
    }

    void tellsWhatEnterTakes()
    {
        const Testing::Heard heard;
        QVERIFY(open());
        QTest::keyClicks(words(), u"rocket"_s);
        QTRY_COMPARE(heard.count(u"rocket"_s), 1);
        QTest::keyClicks(words(), u"xyzzy"_s);
        QTRY_COMPARE(heard.count(u"Nothing found"_s), 1);
        QCOMPARE(grid()->model()->rowCount(), 0);
    }

    void tellsWhichEmojiHasTheKeyboard()
    {
        const Testing::ToldFocus told;
        QVERIFY(open());
        QTest::keyClick(words(), Qt::Key_Down);
        QTRY_COMPARE(told.last(), u"grinning face"_s);
        auto *second = picker()->findChildren<EmojiTab *>().at(1);
        second->setFocus(Qt::TabFocusReason);
        QTest::keyClick(second, Qt::Key_Space);
        QVERIFY(grid()->hasFocus());
        QTRY_COMPARE(told.last(), emojiGroups().at(1).all.constFirst().name);
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
        QCoreApplication::sendEvent(grid(), &held);
        QVERIFY(picker()->isVisible());
    }

    void runsFromTheRightWhereOneReadsFromThere()
    {
        m_chat->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(open());
        const QRect first = grid()->visualRect(grid()->model()->index(0, 0));
        const QRect second = grid()->visualRect(grid()->model()->index(1, 0));
        QVERIFY(second.left() < first.left());
    }

    void goesByEscapeAndLeavesTheTextAsItWas()
    {
        QTest::keyClicks(m_edit, u"Hi"_s);
        QVERIFY(open());
        QTest::keyClick(words(), Qt::Key_Escape);
        QVERIFY(!picker()->isVisible());
        QVERIFY(m_composer->isVisible());
        QCOMPARE(m_composer->text(), u"Hi"_s);
    }

    void goesWhenNothingCanBeWritten()
    {
        QVERIFY(open());
        m_composer->setLocked(u"It is over"_s);
        QVERIFY(!picker()->isVisible());
        QVERIFY(!button()->isVisible());
        m_composer->setLocked({});
        QVERIFY(button()->isVisible());
    }

private:
    IconButton *button() const { return m_composer->findChild<IconButton *>(u"kustomer-emoji"_s); }
    EmojiPicker *picker() const { return m_composer->findChild<EmojiPicker *>(); }
    QLineEdit *words() const { return picker()->findChild<QLineEdit *>(); }
    EmojiGrid *grid() const { return picker()->findChild<EmojiGrid *>(); }

    [[nodiscard]] bool open() const
    {
        QTest::mouseClick(button(), Qt::LeftButton);
        return QTest::qWaitFor([this] { return picker() && picker()->isVisible(); },
                               Testing::patience)
            && QTest::qWaitFor([this] { return words()->hasFocus(); }, Testing::patience);
    }

    std::unique_ptr<QWidget> m_chat;
    Composer *m_composer = nullptr;
    MessageEdit *m_edit = nullptr;
};

static const Kustomer::Testing::Suite<EmojiPickerTest> suite;

#include "tst_emojipicker.moc"
