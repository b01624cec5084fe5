// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractScrollArea>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace Benchmarks {

/// The limit of every timeline: paints texts that are laid out already, in plain bubbles.
class ReadyScreen : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// So many rows are kept ready; scrolling goes round among them.
    explicit ReadyScreen(int rows);

protected:
    void showEvent(QShowEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int m_rows;
    std::vector<std::unique_ptr<QTextLayout>> m_texts;
    size_t m_first = 0;
    int m_offset = 0;
};

} // namespace Benchmarks
