// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/help/articlesurveycard.h"
#include "widgets/looks/drawing.h"
#include "widgets/looks/looks.h"
#include "widgets/parts/plainlabel.h"

#include <QCheckBox>
#include <QLayout>
#include <QTest>
#include <QTextEdit>

#include <algorithm>
#include <memory>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

/// What is asked of an article, without a chat around it.
class ArticleSurveyCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }

    void saysAllThatBelongsIntoItsField_data();
    void saysAllThatBelongsIntoItsField();
    void asksForNoWordsWhereNoneAreTaken();
    void keepsReasonsAsNarrowAsItsButtons_data();
    void keepsReasonsAsNarrowAsItsButtons();

private:
    void ask(const ArticleSurvey &survey, const QString &entered, int width);
    QTextEdit *field() const { return m_card->findChild<QTextEdit *>(u"kustomer-answer"_s); }
    const PlainLabel *label(const QString &text) const; ///< that is seen; nullptr: none

    std::unique_ptr<QWidget> m_page;
    ArticleSurveyCard *m_card = nullptr;
};

void ArticleSurveyCardTest::init()
{
    Testing::failOnAnyWarning();
    m_page = std::make_unique<QWidget>();
    (new Looks(m_page.get()))->setTheme(ChatTheme::from(m_page->palette(), m_page->font()));
    m_page->resize(1200, 800);
    m_card = new ArticleSurveyCard(m_page.get());
    m_page->show();
}

/// Somebody said that the article did not help, and is asked why not.
void ArticleSurveyCardTest::ask(const ArticleSurvey &survey, const QString &entered, int width)
{
    m_card->setSurvey(
        survey,
        {.begun = ArticleFeedback{.rating = ArticleFeedback::Rating::Negative, .text = entered}});
    m_card->resize(width, m_card->heightForWidth(width));
    m_card->layout()->activate();
}

const PlainLabel *ArticleSurveyCardTest::label(const QString &text) const
{
    const QList<PlainLabel *> labels = m_card->findChildren<PlainLabel *>();
    const auto found = std::ranges::find_if(labels, [&text](const PlainLabel *label) {
        return label->isVisible() && label->text() == text;
    });
    return found == labels.end() ? nullptr : *found;
}

void ArticleSurveyCardTest::saysAllThatBelongsIntoItsField_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("entered");
    for (const int width : {240, 280, 400, 760}) {
        QTest::addRow("%d", width) << width << QString();
        QTest::addRow("%d, begun", width) << width << u"It is too short."_s;
    }
}

void ArticleSurveyCardTest::saysAllThatBelongsIntoItsField()
{
    QFETCH(const int, width);
    QFETCH(const QString, entered);
    const auto words
        = u"Tell us more. Nobody answers here: write a message where you need an answer."_s;
    ask({.takesText = true, .textTitle = words}, entered, width);
    QVERIFY(field()->isVisible());
    QCOMPARE(field()->toPlainText(), entered);
    QCOMPARE(field()->accessibleName(), words);
    const PlainLabel *said = label(words);
    QVERIFY(said);
    QVERIFY(m_card->rect().contains(said->geometry()));
    QVERIFY(!isCut(words, m_card->theme().font, said->size()));
    QCOMPARE_LT(said->geometry().bottom(), field()->mapTo(m_card, QPoint()).y());
}

void ArticleSurveyCardTest::asksForNoWordsWhereNoneAreTaken()
{
    const auto words = u"Tell us more"_s;
    ask({.reasons = {{.words = u"It is wrong"_s, .value = u"wrong"_s}}, .textTitle = words}, {},
        400);
    QVERIFY(!field()->isVisible());
    QVERIFY(!label(words));
}

void ArticleSurveyCardTest::keepsReasonsAsNarrowAsItsButtons_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {280, 400, 760})
        QTest::addRow("%d", width) << width;
}

void ArticleSurveyCardTest::keepsReasonsAsNarrowAsItsButtons()
{
    QFETCH(const int, width);
    const auto wordy = u"I was looking for something else, and this is neither about what I have "
                       "nor about anything that I could buy here"_s;
    ask({.reasons = {{.words = u"It is wrong"_s, .value = u"wrong"_s},
                     {.words = wordy, .value = u"other"_s}},
         .takesText = true},
        {}, width);
    const auto *send = m_card->findChild<QWidget *>(u"kustomer-sendArticleFeedback"_s);
    const QList<QCheckBox *> reasons = m_card->findChildren<QCheckBox *>();
    QCOMPARE(reasons.size(), 2);
    for (const QCheckBox *reason : reasons) {
        QTRY_COMPARE(reason->width(), send->width());
        QCOMPARE_GE(reason->height(), reason->heightForWidth(reason->width()));
    }
}

static const Kustomer::Testing::Suite<ArticleSurveyCardTest> suite;

#include "tst_articlesurveycard.moc"
