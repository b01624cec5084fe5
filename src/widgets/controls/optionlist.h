// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/parts/surface.h"

#include <KustomerChat/ChatForm>

QT_BEGIN_NAMESPACE
class QListWidget;
class QListWidgetItem;
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

Q_SIGNALS:
    void chosen(const QString &words, const QString &payload);

protected:
    void adoptTheme() override;
    void retranslate() override;
    QColor ground() const override { return Qt::transparent; }

private:
    void add(const QList<ReplyOption> &options, const QString &way, const FormQuestion &question);
    void filter();
    void choose(const QListWidgetItem *item);
    void enterList();

    LineField *m_words;
    QListWidget *m_list;
};

} // namespace Kustomer
