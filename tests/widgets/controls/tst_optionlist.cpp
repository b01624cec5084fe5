// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/controls/optionlist.h"
#include "widgets/heard.h"
#include "widgets/speechjudge.h"

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

/// A long list of answers: what a screen reader says is what is sent.
class OptionListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        FormQuestion question{.prompt = u"Where do you live?"_s};
        for (int i = 0; i < 40; ++i)
            question.options.append(
                {.words = u"Country %1"_s.arg(i), .payload = QString::number(i)});
        m_list = std::make_unique<OptionList>();
        m_list->setQuestion(question);
        m_list->resize(300, 300);
        m_list->show();
        QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
        m_heard = std::make_unique<Heard>();
        m_chosen = std::make_unique<QSignalSpy>(m_list.get(), &OptionList::chosen);
    }

    void cleanup()
    {
        m_chosen.reset();
        m_heard.reset();
        m_list.reset();
    }

    void tellsTheAnswerThatIsSent()
    {
        QTest::keyClicks(words(), u"7"_s);
        QTest::keyClick(words(), Qt::Key_Down);
        QTest::keyClick(view(), Qt::Key_Down);
        QAccessibleInterface *told
            = QAccessible::queryAccessibleInterface(view())->child(view()->currentIndex().row());
        QVERIFY(told);
        QCOMPARE(told->text(QAccessible::Name), u"Country 17"_s);
        QTest::keyClick(view(), Qt::Key_Return);
        QCOMPARE(m_chosen->size(), 1);
        QCOMPARE(m_chosen->first().at(1).toString(), u"17"_s);
    }

    void tellsHowManyWereFound()
    {
        QTest::keyClicks(words(), u"39"_s);
        QTRY_COMPARE(m_heard->count(u"1 answer"_s), 1);
        QTest::keyClicks(words(), u"9"_s);
        QTRY_COMPARE(m_heard->count(u"Nothing found"_s), 1);
        QCOMPARE(view()->model()->rowCount(), 0);
    }

    void tellsEachRowWithoutInvisibleMarks()
    {
        QCOMPARE(SpeechJudge::complaints(m_list.get()), QStringList());
        QVERIFY(SpeechJudge::names(m_list.get(), QAccessible::ListItem).size() > 3); // in view
    }

    void findsAcrossLevels()
    {
        FormQuestion question{.prompt = u"Which?"_s};
        question.options.append({.words = u"Orders"_s,
                                 .payload = u"o"_s,
                                 .options = {{.words = u"Late"_s, .payload = u"l"_s}}});
        m_list->setQuestion(question);
        words()->insert(u"orders › late"_s);
        Q_EMIT words()->textEdited(words()->text());
        QCOMPARE(view()->model()->rowCount(), 1);
    }

private:
    QLineEdit *words() const { return m_list->findChild<QLineEdit *>(u"line"_s); }
    QListView *view() const { return m_list->findChild<QListView *>(u"options"_s); }

    std::unique_ptr<OptionList> m_list;
    std::unique_ptr<Heard> m_heard;
    std::unique_ptr<QSignalSpy> m_chosen;
};

static const Kustomer::Testing::Suite<OptionListTest> suite;

#include "tst_optionlist.moc"
