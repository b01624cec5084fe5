// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/looks/drawing.h"
#include "widgets/looks/looks.h"
#include "widgets/parts/headerbar.h"
#include "widgets/parts/iconbutton.h"
#include "widgets/parts/plainlabel.h"

#include <QMenu>
#include <QTest>
#include <QVBoxLayout>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

/// The top of a page in a window that is as narrow as can be, or wide.
class HeaderBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Testing::failOnAnyWarning();
        m_page = std::make_unique<QWidget>();
        (new Looks(m_page.get()))->setTheme(ChatTheme::from(m_page->palette(), m_page->font()));
        m_header = new HeaderBar;
        m_header->setWayBack(HeaderBar::WayBack::Shown);
        m_header->setMenu(&m_menu);
        auto *column = new QVBoxLayout(m_page.get());
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(m_header);
        column->addStretch(1);
        m_page->resize(280, 360);
        m_page->show();
    }

    void cleanup()
    {
        m_page.reset();
        m_menu.clear();
    }

    void saysAllOfASentenceInANarrowWindow()
    {
        m_header->setTexts(u"Acme Care"_s, u"We are back on Monday at nine. Write to us!"_s);
        QTRY_COMPARE(subtitle()->height(), subtitle()->heightForWidth(subtitle()->width()));
        QVERIFY(subtitle()->height() > line());
        QVERIFY(title()->geometry().bottom() < subtitle()->geometry().top());
        m_page->resize(900, 360);
        QTRY_COMPARE(m_header->height(), m_header->theme().header.height);
    }

    void saysNoMoreThanTwoLines()
    {
        const QString words = u"We are back on Monday. "_s.repeated(20);
        const QMargins beyond = inkBeyondLine(words, m_header->theme().smallFont);
        const int ink = beyond.top() + beyond.bottom();
        m_header->setTexts(u"Acme Care"_s, words);
        QTRY_VERIFY(subtitle()->height() > line());
        QVERIFY(subtitle()->height() <= 2 * line() + ink);
        QVERIFY(m_header->height() < m_header->theme().header.height + line() + ink);
    }

    void isAsHighAsItWasWithoutASubtitle()
    {
        m_header->setTexts(u"Acme Care"_s, {});
        QTRY_COMPARE(m_header->height(), m_header->theme().header.height);
    }

    void offersAMenuAsLongAsThereIsSomethingInIt()
    {
        const auto *button = m_header->findChild<IconButton *>(u"kustomer-menu"_s);
        QVERIFY(!button->isVisible());
        QAction *find = m_menu.addAction(u"Search"_s);
        QAction *copy = m_menu.addAction(u"Copy"_s);
        m_menu.addSeparator();
        QVERIFY(button->isVisible());
        find->setVisible(false);
        QVERIFY(button->isVisible());
        copy->setVisible(false);
        QVERIFY2(!button->isVisible(), "it would open an empty menu");
        find->setVisible(true);
        QVERIFY(button->isVisible());
        m_menu.removeAction(find);
        QVERIFY(!button->isVisible());
        m_header->setMenu(nullptr);
        copy->setVisible(true);
        QVERIFY(!button->isVisible());
    }

private:
    PlainLabel *title() const { return m_header->findChild<PlainLabel *>(u"kustomer-title"_s); }
    PlainLabel *subtitle() const
    {
        return m_header->findChild<PlainLabel *>(u"kustomer-subtitle"_s);
    }
    int line() const { return QFontMetrics(m_header->theme().smallFont).lineSpacing(); }

    std::unique_ptr<QWidget> m_page;
    HeaderBar *m_header = nullptr;
    QMenu m_menu;
};

static const Kustomer::Testing::Suite<HeaderBarTest> suite;

#include "tst_headerbar.moc"
