// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/parts/surface.h"
#include "widgets/words/announcer.h"

#include <KustomerChat/ChatForm>

#include <QSortFilterProxyModel>
#include <QStandardItemModel>

QT_BEGIN_NAMESPACE
class QListView;
QT_END_NAMESPACE

namespace Kustomer {

class LineField;

/// Options that are too many for a row: all that can be chosen in one list, with the way to each,
/// and a field that finds some of them.
class OptionList final : public Surface
{
    Q_OBJECT

public:
    explicit OptionList(QWidget *parent = nullptr);

    void setQuestion(const FormQuestion &question);
    /// What is told of the field beside its label.
    void describe(const QString &words);

Q_SIGNALS:
    void chosen(const QString &words, const QString &payload);

protected:
    void adoptTheme() override;
    void retranslate() override;
    QColor ground() const override { return Qt::transparent; }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(const QList<ReplyOption> &options, const QString &way, const FormQuestion &question);
    void filter();
    void find();
    QString howMany() const;
    void choose(const QModelIndex &option);

    LineField *m_words;
    QListView *m_list;
    QStandardItemModel m_options;
    QSortFilterProxyModel m_found; ///< rows that are hidden would be counted by screen readers
    Announcer m_announcer{this};
};

} // namespace Kustomer
