# Dependencies only, each file checked against its hash. DAGs, plugins and data are mounted (docker-compose.yaml), so
# that an edit needs no build and no export ever lies in an image.
FROM python:3.11-slim-bookworm

ENV AIRFLOW_HOME=/opt/airflow \
    PIP_DISABLE_PIP_VERSION_CHECK=1 \
    PIP_NO_CACHE_DIR=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    PYTHONUTF8=1

COPY requirements.lock /tmp/requirements.lock
RUN pip install --require-hashes --no-deps --only-binary :all: --compile -r /tmp/requirements.lock \
    && rm /tmp/requirements.lock

# A named volume takes owner and mode of the folder it first covers: nobody else reads the state.
RUN useradd --uid 50000 --gid 0 --no-create-home --home-dir /opt/airflow --shell /usr/sbin/nologin airflow \
    && install --directory --owner 50000 --group 0 --mode 0700 /opt/airflow /srv/tamis/state \
    && install --directory --owner 50000 --group 0 --mode 0750 /srv/tamis/reports /srv/airflow/logs

USER 50000:0
WORKDIR /opt/airflow
