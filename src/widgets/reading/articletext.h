// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAccessible>
#include <QPointer>

#include <utility>

namespace Kustomer {

class ArticleView;

/// The words of an article, or of a part of it, as screen readers go through them.
class ArticleText : public QAccessibleTextInterface
{
public:
    explicit ArticleText(const QPointer<ArticleView> &view);

    void selection(int index, int *from, int *to) const override;
    int selectionCount() const override;
    void addSelection(int from, int to) override;
    void removeSelection(int index) override;
    void setSelection(int index, int from, int to) override;
    /// −1 where it is in another part.
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int from, int to) const override;
    // Lines are those on screen; Qt would take paragraphs for them.
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *from,
                             int *to) const override;
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *from,
                            int *to) const override;
    QString textAtOffset(int offset, QAccessible::TextBoundaryType type, int *from,
                         int *to) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int from, int to) override;
    QString attributes(int offset, int *from, int *to) const override;

protected:
    /// Where it begins and ends in the document; both the same where nothing is there.
    virtual std::pair<int, int> range() const = 0;

private:
    QString line(int offset, int *from, int *to) const;

    QPointer<ArticleView> m_view;
};

} // namespace Kustomer
