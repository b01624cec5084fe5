// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDockWidget>
#include <QMainWindow>

namespace Kustomer::Testing {

/// What an application puts into the window that a launcher floats over, from edge to edge.
struct Addition
{
    const char *name;
    QWidget *(*add)(QMainWindow *window);
};

inline const Addition additions[] = {
    {"a page",
     [](QMainWindow *window) {
         window->setCentralWidget(new QWidget);
         return window->centralWidget();
     }},
    {"a dock",
     [](QMainWindow *window) -> QWidget * {
         auto *dock = new QDockWidget(window);
         auto *content = new QWidget;
         content->setMinimumSize(600, 300);
         dock->setWidget(content);
         window->addDockWidget(Qt::RightDockWidgetArea, dock);
         return dock;
     }},
    {"a cover",
     [](QMainWindow *window) {
         auto *cover = new QWidget(window);
         cover->setGeometry(window->rect());
         cover->show();
         return cover;
     }},
};

} // namespace Kustomer::Testing
