// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/guestcase.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/help/helplist.h"
#include "widgets/parts/iconbutton.h"
#include "widgets/reading/articleview.h"
#include "widgets/search/searchfield.h"
#include "widgets/shell/hometabs.h"
#include "widgets/toldfocus.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

/// What whoever cannot see it is told of where the keyboard is, and on which way it comes there.
class ToldKeyboardTest
    : public QObject
    , private GuestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        QVERIFY(makeGuest());
        m_form = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_form.get());
        for (const QString &name : {u"Before"_s, u"After"_s}) {
            auto *field = new QLineEdit;
            field->setAccessibleName(name);
            column->addWidget(field);
        }
        column->insertWidget(1, m_chat->widget);
        m_form->resize(420, 760);
        m_form->show();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
        m_emulator->setSettings({{u"widgetType"_s, u"chat_kb"_s}});
        QVERIFY(m_chat->showList());
        m_told = std::make_unique<ToldFocus>();
    }

    void cleanup()
    {
        m_told.reset();
        endGuest();
        m_form.reset();
    }

    void tellsWhichTabItIs()
    {
        if (!QAccessible::isActive())
            QSKIP("No screen reader can ask this platform.");
        m_chat->part<HomeTabs>()->setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(m_told->last(), m_chat->part<HomeTabs>()->accessibleTabName(HomeTabs::Chat));
    }

    void tellsWhichLineItIs()
    {
        if (!QAccessible::isActive())
            QSKIP("No screen reader can ask this platform.");
        auto *conversations = m_chat->part<ConversationListView>();
        conversations->setFocus(Qt::TabFocusReason);
        const QModelIndex first = conversations->model()->index(0, 0);
        QTRY_COMPARE(m_told->last(), first.data(Qt::AccessibleTextRole).toString());
        QVERIFY(m_chat->showHelp());
        list()->setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(m_told->last(),
                     list()->rows().index(0).data(Qt::AccessibleTextRole).toString());
    }

    void goesFromACategoryToAnArticleWithoutTheHost()
    {
        QVERIFY(m_chat->showHelp());
        QVERIFY(focusLine(HelpRow::Kind::Category));
        const QString category = list()->rows().at(list()->currentIndex().row()).title;
        QStringList way;
        const QObject walk;
        connect(qApp, &QApplication::focusChanged, &walk,
                [&way](const QWidget *, const QWidget *now) {
                    way << (now ? now->accessibleName() : u"nobody"_s);
                });
        QTest::keyClick(list(), Qt::Key_Return);
        QTRY_COMPARE(list()->accessibleName(), category);
        QTRY_VERIFY(list()->hasFocus() && list()->currentIndex().row() == 0);
        QTRY_VERIFY(focusLine(HelpRow::Kind::Article));
        const QString title = list()->rows().at(list()->currentIndex().row()).title;
        QTest::keyClick(list(), Qt::Key_Return);
        QTRY_VERIFY(m_chat->part<ArticleView>()->hasFocus());
        QCOMPARE(m_chat->part<ArticleView>()->accessibleName(), title);
        for (const QString &other : {u"Before"_s, u"After"_s, QString()})
            QVERIFY2(!way.contains(other), qPrintable(way.join(u" | "_s)));
    }

private:
    bool focusLine(HelpRow::Kind kind)
    {
        list()->setFocus(Qt::TabFocusReason);
        for (int row = 0; row < list()->rows().rowCount(); ++row) {
            if (list()->rows().at(row).kind != kind)
                continue;
            list()->setCurrentIndex(list()->rows().index(row));
            return true;
        }
        return false;
    }

    HelpList *list() const { return m_chat->part<HelpList>(); }
    std::unique_ptr<QWidget> m_form;
    std::unique_ptr<ToldFocus> m_told;
};

static const Kustomer::Testing::Suite<ToldKeyboardTest> suite;

#include "tst_toldkeyboard.moc"
